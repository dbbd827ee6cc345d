import { untrack } from 'svelte';
import { clock } from '../clock.svelte';
import type { Resource } from '../resource.svelte';
import type { Elevation } from '../server/elevations';
import { nextDeadline } from './deadline';

/**
 * Reads requests again when one of them changes by time alone: nobody acts then, so the server tells of nothing. To be
 * called while a component is set up.
 */
export function refreshWhenDue<T>(resource: Resource<T>, elevations: (value: T) => Elevation[]): void {
  let due = $derived(resource.value === null ? null : nextDeadline(elevations(resource.value)));
  $effect(() => {
    if (due !== null && due <= clock.now) untrack(() => resource.refresh());
  });
}
