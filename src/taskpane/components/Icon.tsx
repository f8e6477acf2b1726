/** Signs of the pane, drawn as lines on a 16 × 16 field. */
const PATHS = {
  settings:
    'M2 4.5h5M11 4.5h3M2 11.5h3M9 11.5h5M9 2.75a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5ZM7 9.75a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5Z',
  report: 'M3.5 2h6l3 3v9h-9zM9.5 2v3h3M5.75 8.25h4.5M5.75 10.75h4.5',
  back: 'M8.5 3 3.5 8l5 5M3.75 8H13',
  forward: 'm6 3.5 4.5 4.5L6 12.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
  undo: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7',
  columns: 'M2.5 3.5h11v9h-11zM6 3.5v9M9.75 3.5v9M2.5 6.25h11',
  remove: 'M2.5 3.5h6v9h-6zM2.5 6.25h6m2.5 1 3 3m0-3-3 3',
  download: 'M8 2v8m-3.25-3L8 10.25 11.25 7M2.75 13.5h10.5',
  open: 'M2.5 12.5v-9h4l1.5 2h5.5v7z',
  question:
    'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5ZM6.25 6.25a1.75 1.75 0 1 1 2.6 1.5c-.6.35-.85.65-.85 1.25M8 11.25v.01',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  table: 'M2.5 3h11v10h-11zM2.5 6.25h11M2.5 9.5h11M6.5 3v10',
  go: 'M6 3.5H3.5v9h9V10M9 3h4v4M13 3 7.5 8.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign that says nothing by itself: the words stand beside it or label the control. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
