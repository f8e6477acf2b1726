/** The namespace of the one custom XML part in which the product keeps the officer's decisions in the workbook. */
export const MEMORY_NAMESPACE = 'urn:chitieu:memory:1';
