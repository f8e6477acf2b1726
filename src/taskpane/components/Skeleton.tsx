/** The shape of what is about to come, so that nothing jumps when it is there. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span class="skeleton-title" />
      <span class="skeleton-line" />
      <span class="skeleton-box" />
      <span class="skeleton-bar" />
      <span class="skeleton-line" />
      <span class="skeleton-line" />
      <span class="skeleton-line" />
    </div>
  );
}
