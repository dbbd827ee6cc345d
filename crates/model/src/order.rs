use core::cmp::Ordering;

/// Sorts things; those that are equal stay as they are.
///
/// The order is found by one piece of code for all types. Where modules are loaded by browsers, that counts more than
/// the time it takes.
pub fn sort_by<T>(things: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let between = |a: usize, b: usize| match (things.get(a), things.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    };
    for (a, b) in swaps(things.len(), &between) {
        things.swap(a, b);
    }
}

/// The swaps that bring so many things into their order, one after the other.
fn swaps(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<(usize, usize)> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_unstable_by(|a, b| compare(*a, *b).then(a.cmp(b)));
    // Where the thing is by now that was at a place, and what was at first where something is now.
    let (mut now_at, mut was_at) = (identity(count), identity(count));
    let mut swaps = Vec::new();
    for (place, wanted) in order.into_iter().enumerate() {
        let (Some(&from), Some(&displaced)) = (now_at.get(wanted), was_at.get(place)) else { continue };
        if from != place {
            swaps.push((place, from));
            now_at.swap(wanted, displaced);
            was_at.swap(place, from);
        }
    }
    swaps
}

fn identity(count: usize) -> Vec<usize> {
    (0..count).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_in_their_order_and_equal_ones_stay() {
        for count in 0..50_usize {
            let mut things: Vec<(usize, usize)> = (0..count).map(|place| (place * 7919 % 13, place)).collect();
            let mut expected = things.clone();
            expected.sort_by_key(|(weight, _)| *weight);
            sort_by(&mut things, |a, b| a.0.cmp(&b.0));
            assert_eq!(things, expected);
        }
    }
}
