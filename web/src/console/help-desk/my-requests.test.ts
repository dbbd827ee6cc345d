import { expect, test } from 'vitest';
import type { Elevation } from '../../lib/server/elevations';
import { changed, type MyRequest } from './my-requests';

const request = (id: string, state: Elevation['state']): MyRequest => ({
  elevation: {
    id,
    state,
    organization: 'acme',
    agent: 'hugo@nordtel.example',
    requested_at: '2026-11-20T09:00:00Z',
    answer_by: '2026-11-20T10:00:00Z',
  },
  organization: 'Acme AB',
  saved: null,
});

test('what was answered meanwhile is told; what is new or as before is not', () => {
  const before = [request('el-1', 'pending'), request('el-2', 'pending')];
  const after = [request('el-3', 'pending'), request('el-1', 'running'), request('el-2', 'pending')];
  expect(changed(before, after).map(({ elevation }) => elevation.id)).toEqual(['el-1']);
});
