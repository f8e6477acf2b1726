import type { Edit } from '../../edits/edit';

/** Edits by what they do, each kind in its order. */
export type EditsByKind = {
  readonly [Kind in Edit['kind']]: readonly Extract<Edit, { readonly kind: Kind }>[];
};

/** Sorts edits by their kind. A kind that is not listed here does not compile: it would be passed over in silence. */
export function editsByKind(edits: readonly Edit[]): EditsByKind {
  const of = <Kind extends Edit['kind']>(kind: Kind): Extract<Edit, { readonly kind: Kind }>[] =>
    edits.filter((edit): edit is Extract<Edit, { readonly kind: Kind }> => edit.kind === kind);
  return {
    'set-cells': of('set-cells'),
    'clear-cells': of('clear-cells'),
    'restore-looks': of('restore-looks'),
    'set-column-widths': of('set-column-widths'),
    'merge-cells': of('merge-cells'),
    'unmerge-cells': of('unmerge-cells'),
    'add-conditional-formats': of('add-conditional-formats'),
    'remove-conditional-formats': of('remove-conditional-formats'),
    'set-notes': of('set-notes'),
    'remove-notes': of('remove-notes'),
    'set-names': of('set-names'),
    'remove-names': of('remove-names'),
    'set-print-area': of('set-print-area'),
    'resize-list-object': of('resize-list-object'),
    'add-sheet': of('add-sheet'),
    'remove-sheet': of('remove-sheet'),
    'set-page-setup': of('set-page-setup'),
    'set-row-heights': of('set-row-heights'),
    'add-charts': of('add-charts'),
    'remove-charts': of('remove-charts'),
    'set-memory': of('set-memory'),
  };
}
