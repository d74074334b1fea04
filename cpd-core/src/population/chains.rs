//! What places lie in, directly or not.

/// What a place lies in.
pub(super) enum Chain {
    /// Everything that it lies in, itself among them: positions, in order.
    Open(Vec<usize>),
    /// It lies in itself, directly or by way of others.
    Circle,
}

/// What each place lies in, where `direct` says what it lies in directly.
///
/// Places are taken when all that they lie in is known, each once. What is left then lies in a circle, or is one of it;
/// such lists are refused, and only for them every place is followed by itself.
pub(super) fn chains(direct: &[Vec<usize>]) -> Vec<Chain> {
    let mut inside = vec![Vec::new(); direct.len()];
    for (position, parents) in direct.iter().enumerate() {
        for parent in parents {
            if let Some(inside) = inside.get_mut(*parent) {
                inside.push(position);
            }
        }
    }
    let mut unknown: Vec<usize> = direct.iter().map(Vec::len).collect();
    let mut ready: Vec<usize> = (0..direct.len()).filter(|at| unknown.get(*at) == Some(&0)).collect();
    let mut known: Vec<Option<Vec<usize>>> = vec![None; direct.len()];
    while let Some(position) = ready.pop() {
        let parents = direct.get(position).into_iter().flatten();
        let above = parents.filter_map(|parent| known.get(*parent)?.as_deref());
        let mut within: Vec<usize> = above.flatten().copied().chain([position]).collect();
        within.sort_unstable();
        within.dedup();
        if let Some(known) = known.get_mut(position) {
            *known = Some(within);
        }
        for below in inside.get(position).into_iter().flatten() {
            if let Some(unknown) = unknown.get_mut(*below) {
                *unknown = unknown.saturating_sub(1);
                if *unknown == 0 {
                    ready.push(*below);
                }
            }
        }
    }
    let mut seen = vec![false; direct.len()];
    let chain = |(position, known): (usize, Option<Vec<usize>>)| match known {
        Some(within) => Chain::Open(within),
        None => followed(position, direct, &mut seen),
    };
    known.into_iter().enumerate().map(chain).collect()
}

/// What a place lies in, followed step by step. Nothing is `seen` before or after.
fn followed(position: usize, direct: &[Vec<usize>], seen: &mut [bool]) -> Chain {
    let (mut within, mut next) = (Vec::new(), vec![position]);
    let mut is_circle = false;
    while let Some(here) = next.pop() {
        for parent in direct.get(here).into_iter().flatten() {
            is_circle |= *parent == position;
            if let Some(seen) = seen.get_mut(*parent).filter(|seen| !**seen) {
                *seen = true;
                within.push(*parent);
                next.push(*parent);
            }
        }
    }
    for above in &within {
        if let Some(seen) = seen.get_mut(*above) {
            *seen = false;
        }
    }
    if is_circle {
        return Chain::Circle;
    }
    within.push(position);
    within.sort_unstable();
    Chain::Open(within)
}
