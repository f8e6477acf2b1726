import type { LookPaths } from './lookPaths';

/** A property of a cell's look that is written on its own. */
export interface LookProperty {
  /** The paths it is read from; their values are what `write` gets. */
  readonly paths: LookPaths;
  /** `inner` says that several cells of an area lie beyond one another: the lines between them are written too. */
  readonly write: (format: Excel.RangeFormat, values: readonly unknown[], inner: boolean) => void;
  /** For borders: whether the side lies between rows or between columns. */
  readonly between?: 'rows' | 'columns';
}

function text(path: string, set: (format: Excel.RangeFormat, value: string) => void): LookProperty {
  return { paths: [path], write: (format, [value]) => typeof value === 'string' && set(format, value) };
}

function flag(path: string, set: (format: Excel.RangeFormat, value: boolean) => void): LookProperty {
  return { paths: [path], write: (format, [value]) => typeof value === 'boolean' && set(format, value) };
}

function number(path: string, set: (format: Excel.RangeFormat, value: number) => void): LookProperty {
  return { paths: [path], write: (format, [value]) => typeof value === 'number' && set(format, value) };
}

/** The words Excel has for them. */
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const HORIZONTALS = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICALS = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const LINES = ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value);
}

function word<Word extends string>(
  path: string,
  words: readonly Word[],
  set: (format: Excel.RangeFormat, value: Word) => void,
): LookProperty {
  return {
    paths: [path],
    write: (format, [value]) => {
      const found = oneOf(words, value);
      if (found !== undefined) set(format, found);
    },
  };
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** A side of the cells. Lines are only ever drawn: taking one away would take the neighbouring cell's line too. */
function border(side: string, edge: Edge, between: 'rows' | 'columns'): LookProperty {
  return {
    paths: ['style', 'weight', 'color'].map((part) => `borders/${side}/${part}`),
    between,
    write: (format, values, inner) => {
      const style = oneOf(LINES, values[0]);
      const weight = oneOf(WEIGHTS, values[1]);
      const color = values[2];
      if (style === undefined) return;
      const inside = between === 'rows' ? 'InsideHorizontal' : 'InsideVertical';
      for (const index of inner ? ([edge, inside] as const) : [edge]) {
        const line = format.borders.getItem(index);
        line.style = style;
        if (weight !== undefined) line.weight = weight;
        if (typeof color === 'string') line.color = color;
      }
    },
  };
}

/** Everything of a cell's look that is copied, changed and put back. */
export const LOOK_PROPERTIES: readonly LookProperty[] = [
  text('font/name', ({ font }, value) => (font.name = value)),
  number('font/size', ({ font }, value) => (font.size = value)),
  flag('font/bold', ({ font }, value) => (font.bold = value)),
  flag('font/italic', ({ font }, value) => (font.italic = value)),
  word('font/underline', UNDERLINES, ({ font }, value) => (font.underline = value)),
  flag('font/strikethrough', ({ font }, value) => (font.strikethrough = value)),
  text('font/color', ({ font }, value) => (font.color = value)),
  {
    paths: ['fill/pattern', 'fill/color'],
    write: ({ fill }, [pattern, color]) => {
      if (pattern === 'None') fill.clear();
      else if (typeof color === 'string') fill.color = color;
    },
  },
  word('horizontalAlignment', HORIZONTALS, (format, value) => (format.horizontalAlignment = value)),
  word('verticalAlignment', VERTICALS, (format, value) => (format.verticalAlignment = value)),
  flag('wrapText', (format, value) => (format.wrapText = value)),
  number('indentLevel', (format, value) => (format.indentLevel = value)),
  number('textOrientation', (format, value) => (format.textOrientation = value)),
  // A line between two cells belongs to both: what is written last shows, and accents stand on top.
  border('bottom', 'EdgeBottom', 'rows'),
  border('right', 'EdgeRight', 'columns'),
  border('top', 'EdgeTop', 'rows'),
  border('left', 'EdgeLeft', 'columns'),
];

export const LOOK_PATHS: LookPaths = LOOK_PROPERTIES.flatMap(({ paths }) => paths);
