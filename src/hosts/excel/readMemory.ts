import { MEMORY_NAMESPACE } from '../../edits/memoryNamespace';
import { followed, known, reading, type Reading } from './reading';

const FEW_BYTES = 1_000;
const USUAL_BYTES = 20_000;

/** The product's own custom XML part. */
export interface MemoryPart {
  readonly id: string;
  readonly xml: string;
}

/** The part in which the product remembers; null when the workbook carries none. */
export function readMemory({ workbook }: Excel.RequestContext): Reading<MemoryPart | null> {
  const listed = reading(
    FEW_BYTES,
    () => workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).load('items/id'),
    ({ items }) => items[0],
  );
  return followed(listed, (part) =>
    part
      ? reading(
          USUAL_BYTES,
          () => part.getXml(),
          ({ value }) => ({ id: part.id, xml: value }),
        )
      : known(null),
  );
}
