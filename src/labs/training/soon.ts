/**
 * Goes on once what waits has had its turn: messages, input, drawing. Timers would wait for 4
 * milliseconds each time, and in a hidden tab for a second.
 */
export function soonAfterMessages(): (goOn: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  let next: (() => void) | undefined;
  port1.onmessage = () => {
    const goOn = next;
    next = undefined;
    goOn?.();
  };
  return (goOn) => {
    next = goOn;
    port2.postMessage(undefined);
  };
}
