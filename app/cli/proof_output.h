/// Proofs of stars and claims on standard output: computed, what stands beside it, and the tree.
#pragma once

#include "app/cli/arguments.h"

namespace stardesk {

struct ClaimProof;
struct StarProof;

void printStarProof(const StarProof &proof, OutputFormat format);
void printClaimProof(const ClaimProof &proof, OutputFormat format);

} // namespace stardesk
