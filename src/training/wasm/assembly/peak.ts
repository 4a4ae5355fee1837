/** What the machine can do at most: twelve independent multiply-adds of four numbers, `turns` times. */
export function multiplyAdds(turns: i32, at: usize): void {
  const factor = v128.load32_splat(at),
    shift = v128.load32_splat(at, 4);
  let a = f32x4.splat(1);
  let b = a,
    c = a,
    d = a,
    e = a,
    f = a;
  let g = a,
    h = a,
    i = a,
    j = a,
    k = a,
    l = a;
  for (let turn = 0; turn < turns; turn += 1) {
    a = f32x4.add(f32x4.mul(a, factor), shift);
    b = f32x4.add(f32x4.mul(b, factor), shift);
    c = f32x4.add(f32x4.mul(c, factor), shift);
    d = f32x4.add(f32x4.mul(d, factor), shift);
    e = f32x4.add(f32x4.mul(e, factor), shift);
    f = f32x4.add(f32x4.mul(f, factor), shift);
    g = f32x4.add(f32x4.mul(g, factor), shift);
    h = f32x4.add(f32x4.mul(h, factor), shift);
    i = f32x4.add(f32x4.mul(i, factor), shift);
    j = f32x4.add(f32x4.mul(j, factor), shift);
    k = f32x4.add(f32x4.mul(k, factor), shift);
    l = f32x4.add(f32x4.mul(l, factor), shift);
  }
  const first = f32x4.add(f32x4.add(f32x4.add(a, b), f32x4.add(c, d)), f32x4.add(e, f));
  const last = f32x4.add(f32x4.add(f32x4.add(g, h), f32x4.add(i, j)), f32x4.add(k, l));
  v128.store(at, f32x4.add(first, last), 16);
}
