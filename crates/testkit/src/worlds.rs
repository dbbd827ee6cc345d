//! Small directories that are as nasty as the format allows, and questions about them.
//!
//! Every choice is made with a number of a tape that proptest generates, and zero always makes the simplest choice. So
//! failures shrink twice: lists lose elements, and what remains becomes plain.

mod changes;
mod directory;
mod questions;
mod tape;

pub use changes::{shuffled, with_foreign_noise, with_restriction, without_assignment};

use proptest::{array::uniform16, array::uniform24, collection::vec, prelude::*};
use remit_model::{Instant, authzen::EvaluationRequest, directory::Document};

use directory::Plan;
use tape::Tape;

/// A directory and the moment at which questions about it are asked.
#[derive(Clone, Debug)]
pub struct World {
    /// The directory. It is one that import accepts.
    pub document: Document,
    /// The moment. Many starts and ends are at it, or a millisecond from it.
    pub now: Instant,
}

/// Two or three partners, two to five customers, a free, a consumer and the vendor's organization, three to ten people,
/// and what they hold and ask for.
pub fn world() -> impl Strategy<Value = World> {
    plan().prop_map(|plan| directory::build(&plan))
}

/// Some forty questions about a directory; a good part of them is allowed.
pub fn questions(document: &Document) -> impl Strategy<Value = Vec<EvaluationRequest>> + use<> {
    let document = document.clone();
    question_tapes().prop_map(move |tapes| questions::ask(&document, &tapes))
}

/// A world with questions about it. Both shrink together, which [`questions`] after [`world`] cannot.
pub fn world_with_questions() -> impl Strategy<Value = (World, Vec<EvaluationRequest>)> {
    (plan(), question_tapes()).prop_map(|(plan, tapes)| {
        let world = directory::build(&plan);
        let questions = questions::ask(&world.document, &tapes);
        (world, questions)
    })
}

fn plan() -> impl Strategy<Value = Plan> {
    let tape = || uniform16(any::<u16>()).prop_map(|numbers| Tape::new(&numbers));
    let long = || uniform24(any::<u16>()).prop_map(|numbers| Tape::new(&numbers));
    (
        tape(),
        vec(long(), 2..=3),
        vec(long(), 2..=5),
        vec(long(), 3),
        vec(tape(), 3..=10),
        vec(tape(), 0..=24),
        vec(tape(), 0..=8),
    )
        .prop_map(|(moment, partners, customers, others, people, assignments, elevations)| Plan {
            moment,
            partners,
            customers,
            others,
            people,
            assignments,
            elevations,
        })
}

fn question_tapes() -> impl Strategy<Value = Vec<Tape>> {
    vec(uniform24(any::<u16>()).prop_map(|numbers| Tape::new(&numbers)), 1..=79)
}

#[cfg(test)]
mod tests;
