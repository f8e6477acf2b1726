import fc from 'fast-check';
import {
  partKey,
  relationshipsPart,
  relativeTarget,
  resolveTarget,
} from '../../../../src/hosts/file/package/partName';

describe('resolveTarget', () => {
  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../comments1.xml', 'xl/comments1.xml'],
    ['xl/worksheets/sheet1.xml', '..\\drawings\\vmlDrawing1.vml', 'xl/drawings/vmlDrawing1.vml'],
    ['xl/workbook.xml', './styles.xml', 'xl/styles.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['a.xml', '../../b.xml', 'b.xml'],
  ])('from %s: %s', (source, target, part) => expect(resolveTarget(source, target)).toBe(part));
});

describe('relativeTarget', () => {
  const step = fc.stringMatching(/^[a-z]{1,3}$/);
  const part = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));

  it('leads where it should', () =>
    fc.assert(
      fc.property(part, part, (source, target) => {
        expect(resolveTarget(source, relativeTarget(source, target))).toBe(target);
      }),
    ));
});

describe('partKey and relationshipsPart', () => {
  it('find parts whatever their slashes and case', () => {
    expect(partKey('/XL\\Worksheets\\Sheet1.xml')).toBe('xl/worksheets/sheet1.xml');
    expect(relationshipsPart('xl/worksheets/sheet1.xml')).toBe('xl/worksheets/_rels/sheet1.xml.rels');
    expect(relationshipsPart('')).toBe('_rels/.rels');
  });
});
