// Gives every embedded figure of a page the height that it tells. This version never changes; a new
// one gets a new name. Including it twice does no harm.
(() => {
  if (window.normAutoHeight1) return;
  window.normAutoHeight1 = true;
  const [lowest, highest] = [120, 4000];
  const figures = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => /\/embed\/(ko|en)\//.test(src));
  const isSandboxed = (frame) =>
    frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  // A sandboxed frame has no origin of its own, and says "null".
  const isFrom = (frame, { source, origin }) =>
    source === frame.contentWindow &&
    origin === (isSandboxed(frame) ? 'null' : new URL(frame.src).origin);

  addEventListener('message', (event) => {
    const { type, v, h } = event.data ?? {};
    if (type !== 'norm:size' || v !== 1 || !Number.isFinite(h)) return;
    const frame = figures().find((figure) => isFrom(figure, event));
    if (!frame) return;
    const height = Math.min(Math.max(h, lowest), highest);
    if (Math.abs(height - frame.clientHeight) > 1) frame.style.height = `${height}px`;
  });

  // A figure that came first has told its height to nobody: it is asked again.
  const ask = (frame) => frame.contentWindow?.postMessage({ type: 'norm:ping', v: 1 }, '*');
  const askAll = () => figures().forEach(ask);
  askAll();
  addEventListener('load', askAll);
})();
