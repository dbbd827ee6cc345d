/** An instant (RFC 3339) as a date-time field takes it: in the reader's time zone, to the minute. */
export function toInput(instant: string): string {
  const at = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What a date-time field says, as an instant; nothing where it says none. */
export function fromInput(text: string): string | null {
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : new Date(at).toISOString().replace('.000Z', 'Z');
}
