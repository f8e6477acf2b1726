import {
  append,
  insertInOrder,
  replaceContent,
  setAttribute,
  splice,
  without,
} from '../../../../src/hosts/file/xml/editXml';
import { parseXml } from '../../../../src/hosts/file/xml/parseXml';

const order = ['a', 'b', 'c', 'd'];
const inserted = (source: string, name: string): string => {
  const root = parseXml(source);
  return splice(source, [insertInOrder(source, root, name, order, `<${name}/>`)]);
};

describe('splice', () => {
  it('puts splices in place in any order, those at one place in the order given', () => {
    const splices = [
      { start: 4, end: 4, text: 'x' },
      { start: 0, end: 2, text: '' },
      { start: 4, end: 4, text: 'y' },
    ];
    expect(splice('abcdef', splices)).toBe('cdxyef');
  });
});

describe('insertInOrder', () => {
  it.each([
    ['<r><a/><d/></r>', 'b', '<r><a/><b/><d/></r>'],
    ['<r><b/><b/><d/></r>', 'b', '<r><b/><b/><b/><d/></r>'],
    ['<r><d/></r>', 'a', '<r><a/><d/></r>'],
    ['<r>\n  <a/>\n  <d/>\n</r>', 'c', '<r>\n  <a/><c/>\n  <d/>\n</r>'],
    ['<r/>', 'c', '<r><c/></r>'],
    ['<r></r>', 'c', '<r><c/></r>'],
    ['<r><a/><other/><d/></r>', 'c', '<r><a/><c/><other/><d/></r>'],
    ['<r><c xmlns="v"/><a/></r>', 'c', '<r><c xmlns="v"/><a/><c/></r>'],
  ])('puts into %s a %s', (source, name, result) => expect(inserted(source, name)).toBe(result));
});

describe('append and replaceContent', () => {
  it.each([
    ['<r/>', '<r>x</r>', '<r>x</r>'],
    ['<p:r xmlns:p="u" />', '<p:r xmlns:p="u" >x</p:r>', '<p:r xmlns:p="u" >x</p:r>'],
    ['<r>old</r>', '<r>oldx</r>', '<r>x</r>'],
    ['<r><a b="/>"/></r>', '<r><a b="/>"/>x</r>', '<r>x</r>'],
  ])('write into %s', (source, appended, replaced) => {
    const root = parseXml(source);
    expect(splice(source, [append(source, root, 'x')])).toBe(appended);
    expect(splice(source, [replaceContent(source, root, 'x')])).toBe(replaced);
  });
});

describe('setAttribute', () => {
  const set = (source: string, name: string, value: string | null): string => {
    const change = setAttribute(source, parseXml(source), name, value);
    return change ? splice(source, [change]) : source;
  };

  it.each([
    ['<r a="1" b="2"/>', 'b', '3', '<r a="1" b="3"/>'],
    [`<r a = '1'>x</r>`, 'a', '"<', '<r a="&quot;&lt;">x</r>'],
    ['<r/>', 'a', '1', '<r a="1"/>'],
    [`<r x='a="0"'/>`, 'a', '1', `<r a="1" x='a="0"'/>`],
    ['<r a="1" b="2"/>', 'a', null, '<r b="2"/>'],
    ['<r b="2"/>', 'a', null, '<r b="2"/>'],
  ])('of %s: %s', (source, name, value, result) => expect(set(source, name, value)).toBe(result));
});

describe('without', () => {
  it('takes an element out and leaves the rest', () => {
    const source = '<r> <a>x</a> <b/></r>';
    expect(splice(source, parseXml(source).children.slice(0, 1).map(without))).toBe('<r>  <b/></r>');
  });
});
