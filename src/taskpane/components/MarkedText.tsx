interface MarkedTextProps {
  readonly text: string;
  /** What to mark: from the first character to the one after the last. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** A text with some of its places marked. It is shown as text, whatever it holds. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const ordered = [...marks].sort((a, b) => a.start - b.start);
  const parts: { readonly text: string; readonly isMarked: boolean }[] = [];
  let place = 0;
  for (const { start, end } of ordered) {
    // Two findings may speak of one figure.
    if (end <= place) continue;
    parts.push({ text: text.slice(place, Math.max(start, place)), isMarked: false });
    parts.push({ text: text.slice(Math.max(start, place), end), isMarked: true });
    place = end;
  }
  parts.push({ text: text.slice(place), isMarked: false });
  return (
    <p class="marked-text">
      {parts.map((part, index) => (part.isMarked ? <mark key={index}>{part.text}</mark> : part.text))}
    </p>
  );
}
