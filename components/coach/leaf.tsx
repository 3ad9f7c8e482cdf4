/** Marks what is good in a draft. */
export function Leaf() {
  return (
    <svg class="leaf" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M3 13c.6-6.4 4-9.6 10.4-10.2C13.6 9.4 10.6 12.4 4.6 11.6M3 13c1.4-3 3.3-5 5.8-6.2" />
    </svg>
  );
}
