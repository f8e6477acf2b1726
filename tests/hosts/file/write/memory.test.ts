import { MEMORY_NAMESPACE } from '../../../../src/edits/memoryNamespace';
import type { Edit } from '../../../../src/edits/edit';
import { editedSheet, type Edited } from '../edited';

const memory = (text: string): string => `<memory xmlns="${MEMORY_NAMESPACE}">${text}</memory>`;
const set = (xml: string | null): Edit => ({ kind: 'set-memory', xml });
const after = (...lists: Edit[][]): Promise<Edited> => editedSheet({}, {}, ...lists);
const others = {
  workbookRelationships: [['customXml', '../customXml/item1.xml']] as const,
  parts: { 'customXml/item1.xml': '<other/>', 'customXml/itemProps2.xml': '<other/>' },
};

describe('the memory', () => {
  it('stands in a custom XML part with the properties by which Excel keeps it', async () => {
    const { workbook, parts } = await after([set(memory('quý I'))]);
    expect(workbook.memory).toBe(memory('quý I'));
    expect(parts['xl/_rels/workbook.xml.rels']).toMatch(/\/customXml" Target="\.\.\/customXml\/item1\.xml"/);
    expect(parts['customXml/_rels/item1.xml.rels']).toMatch(/\/customXmlProps" Target="itemProps1\.xml"/);
    expect(parts['customXml/itemProps1.xml']).toContain(`ds:uri="${MEMORY_NAMESPACE}"`);
    expect(parts['[Content_Types].xml']).toContain('/customXml/itemProps1.xml');
  });

  it('is replaced in its place', async () => {
    const { workbook, parts } = await after([set(memory('quý I'))], [set(memory('quý II'))]);
    expect(workbook.memory).toBe(memory('quý II'));
    expect(Object.keys(parts).filter((name) => name.startsWith('customXml'))).toHaveLength(3);
  });

  it('leaves no part behind when it goes', async () => {
    expect((await after([set(memory('quý I'))], [set(null)])).parts).toEqual((await after()).parts);
    expect((await after([set(null)])).bytes).toEqual((await after()).bytes);
  });

  it('keeps clear of the parts of others', async () => {
    const result = await editedSheet({}, others, [set(memory('quý I'))]);
    expect(result.parts).toMatchObject({
      'customXml/item1.xml': '<other/>',
      'customXml/itemProps2.xml': '<other/>',
    });
    expect(result.parts['customXml/item3.xml']).toBe(memory('quý I'));
    expect((await editedSheet({}, others, [set(memory('quý I'))], [set(null)])).parts).toEqual(
      (await editedSheet({}, others)).parts,
    );
  });
});
