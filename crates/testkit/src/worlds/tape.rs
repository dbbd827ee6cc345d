/// Numbers to make choices with. A tape that is used up goes on with zeros.
#[derive(Clone, Debug)]
pub(super) struct Tape {
    numbers: Vec<u16>,
    next: usize,
}

impl Tape {
    pub(super) fn new(numbers: &[u16]) -> Self {
        Self { numbers: numbers.to_vec(), next: 0 }
    }

    /// A long tape of numbers that a seed stands for.
    pub(super) fn from_seed(seed: u64) -> Self {
        let mut state = seed;
        let numbers = std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let [.., low, high] = state.to_le_bytes();
            u16::from_le_bytes([low, high])
        });
        let numbers = numbers.take(4096).collect();
        Self { numbers, next: 0 }
    }

    fn number(&mut self) -> usize {
        let number = self.numbers.get(self.next).copied().unwrap_or(0);
        self.next += 1;
        usize::from(number)
    }

    /// A number below `end`; zero where there is none.
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.number().checked_rem(end).unwrap_or(0)
    }

    /// Happens in so many of a hundred cases.
    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) >= 100 - percent
    }

    /// The first value in the simplest case, otherwise that or any of the others.
    pub(super) fn choose<T: Copy>(&mut self, first: T, others: &[T]) -> T {
        let index = self.below(others.len() + 1);
        index.checked_sub(1).and_then(|index| others.get(index)).copied().unwrap_or(first)
    }

    /// Any of the values.
    pub(super) fn pick<'a, T>(&mut self, values: &'a [T]) -> Option<&'a T> {
        let index = self.below(values.len());
        values.get(index)
    }

    /// Any of the values, rather one of the first than one of the last.
    pub(super) fn pick_early<'a, T>(&mut self, values: &'a [T]) -> Option<&'a T> {
        let index = self.below(values.len()).min(self.below(values.len()));
        values.get(index)
    }

    /// Each of the values in so many of a hundred cases.
    pub(super) fn some<T: Clone>(&mut self, values: &[T], percent: usize) -> Vec<T> {
        values.iter().filter(|_| self.chance(percent)).cloned().collect()
    }
}
