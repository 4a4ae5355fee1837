/** Gives the reader a file, under a name. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the blob by the next turn of its loop; some take it only a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
}
