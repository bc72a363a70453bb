/** Where a picture of the bank lies, for those who read the bank. */
export function pictureAt(file: string) {
  return `/api/item-pictures/${file}`;
}
