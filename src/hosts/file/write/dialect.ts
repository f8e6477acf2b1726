/** The namespaces of the workbook's dialect: transitional, which Excel saves, or strict (ISO 29500). */
export interface Dialect {
  /** The spreadsheet elements. */
  readonly main: string;
  /** `r:id` attributes; relationship types begin with it, too. */
  readonly relationships: string;
  /** What the namespaces of drawings begin with, its slash included. */
  readonly drawings: string;
}

/** The dialect whose spreadsheet namespace this is. */
export function dialectOf(main: string): Dialect {
  const isStrict = main.startsWith('http://purl.oclc.org/');
  return {
    main,
    relationships: isStrict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    drawings: isStrict
      ? 'http://purl.oclc.org/ooxml/drawingml/'
      : 'http://schemas.openxmlformats.org/drawingml/2006/',
  };
}
