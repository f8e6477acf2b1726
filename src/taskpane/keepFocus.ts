const FOCUSABLE =
  'button, select, input, textarea, a[href], summary, fluent-button, [tabindex="0"], h1[tabindex]';

/** An element that may go away, with what stands around it. */
interface Step {
  readonly id: string;
  readonly element: Element;
  readonly next: Element | null;
}

/** The element and what it stands in, from the inside out. */
function stepsTo(element: Element, root: Element): Step[] {
  const steps: Step[] = [];
  for (let each: Element | null = element; each && each !== root; each = each.parentElement)
    steps.push({ id: each.id, element: each, next: each.nextElementSibling });
  return steps;
}

/** What stands where something was that is gone: the same thing drawn anew, what followed it, or what held it. */
function placeOf(steps: readonly Step[]): Element | null {
  for (const { id, element, next } of steps) {
    const again = id === '' ? null : document.getElementById(id);
    const found = [again, next, element].find((each) => each?.isConnected);
    if (found) return found;
  }
  return null;
}

/** The first control that can take the focus at a place or after it; the last one before it where there is none. */
function controlNear(place: Element, root: Element): HTMLElement | undefined {
  const controls = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (control) => control.checkVisibility() && control.tabIndex >= 0,
  );
  const after = controls.find(
    (control) =>
      place.contains(control) ||
      (place.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return after ?? controls.at(-1);
}

/**
 * Keeps the focus near where it was when the control that has it goes away (a card that was dealt with, a form that was
 * closed), so that whoever works by keyboard goes on from there. It never takes the focus from Excel.
 */
export function keepFocus(root: Element): void {
  let steps: readonly Step[] = [];
  const note = (): void => {
    const { activeElement } = document;
    if (activeElement && root.contains(activeElement)) steps = stepsTo(activeElement, root);
  };
  root.addEventListener('focusin', note);
  new MutationObserver(() => {
    const [last] = steps;
    if (!last) return;
    if (last.element.isConnected) note();
    else if (document.activeElement === document.body && document.hasFocus()) {
      const place = placeOf(steps);
      if (place) controlNear(place, root)?.focus();
    }
  }).observe(root, { childList: true, subtree: true });
}
