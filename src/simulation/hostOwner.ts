/** Owner of a task that is the host's own (see `TaskTable.owner`): its order, its boot. */
export const hostOwner = -(2 ** 31);
