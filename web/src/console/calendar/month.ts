/** A month in the reader's time zone, such as `2026-12`. */
export type Month = string;

const two = (number: number) => String(number).padStart(2, '0');

/** The month of a moment, in the zone of the reader. */
export function monthOf(at: number): Month {
  const date = new Date(at);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}`;
}

/** The day of a moment, such as `2026-12-24`, in the zone of the reader. */
export function dayOf(at: number): string {
  return `${monthOf(at)}-${two(new Date(at).getDate())}`;
}

/** The month that an address names; nothing where it names none. */
export function readMonth(text: string | null): Month | null {
  return text !== null && /^[0-9]{4}-(0[1-9]|1[0-2])$/.test(text) && text >= '1971' ? text : null;
}

/** The month so many after this one. */
export function monthAfter(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(new Date(year, number - 1 + count, 1).getTime());
}

/** The first moment of a month. The first moment after it is that of the next. */
export function startOf(month: Month): Date {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(year, number - 1, 1);
}

/** The weeks of a month, from Monday to Sunday; nothing where a day is not of this month. */
export function weeksOf(month: Month): (string | null)[][] {
  const start = startOf(month);
  const before = (start.getDay() + 6) % 7;
  const length = new Date(start.getFullYear(), start.getMonth() + 1, 0).getDate();
  const cells = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, index) => {
    const number = index - before + 1;
    return number >= 1 && number <= length ? `${month}-${two(number)}` : null;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The day so many after this one. */
export function dayAfter(day: string, count: number): string {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
  return dayOf(new Date(year, month - 1, number + count).getTime());
}

/** Noon of a day, to write it out. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00`);
}
