/** The package that a module belongs to: `@scope/name`; none for a module of our own. */
export function packageOf(id: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/][^\\/]+|[^\\/@]+)[\\/]/
    .exec(id)?.[1]
    ?.replace('\\', '/');
}
