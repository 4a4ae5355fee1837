/** The address of a picture that `src/pages/pictures/` writes. */
export function pictureAddress(file: string): string {
  return `${import.meta.env.BASE_URL}pictures/${file}`;
}
