/** The bundled sample workbook, carried inside the page, so that nothing has to be fetched. */
export async function openSample(): Promise<File> {
  const { default: address } = await import('../../../assets/samples/bieu-01-quy-1-2024.xlsx');
  const text = atob(address.slice(address.indexOf(',') + 1));
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  return new File([bytes], 'bieu-01-quy-1-2024.xlsx');
}
