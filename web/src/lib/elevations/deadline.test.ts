import { expect, test } from 'vitest';
import type { Elevation } from '../server/elevations';
import { deadlineOf, isOpen, nextDeadline } from './deadline';

const elevation = (state: Elevation['state'], more: Partial<Elevation> = {}): Elevation => ({
  id: 'el-1',
  organization: 'acme',
  agent: 'hugo@nordtel.example',
  state,
  requested_at: '2026-11-20T09:00:00Z',
  answer_by: '2026-11-20T10:00:00Z',
  ...more,
});

const pending = elevation('pending');
const running = elevation('running', { ends_at: '2026-11-20T09:40:00Z' });
const over = elevation('over', { ends_at: '2026-11-20T09:40:00Z' });

test('a request waits until it can no longer be answered, and runs until access ends', () => {
  expect(deadlineOf(pending)).toBe(Date.parse('2026-11-20T10:00:00Z'));
  expect(deadlineOf(running)).toBe(Date.parse('2026-11-20T09:40:00Z'));
  expect(deadlineOf(over)).toBeNull();
});

test('only what waits or runs is open', () => {
  const states = ['pending', 'running', 'over', 'denied', 'expired', 'invalid'] as const;
  expect(states.filter((state) => isOpen(elevation(state)))).toEqual(['pending', 'running']);
});

test('the first deadline counts', () => {
  expect(nextDeadline([over, pending, running])).toBe(Date.parse('2026-11-20T09:40:00Z'));
  expect(nextDeadline([over])).toBeNull();
});
