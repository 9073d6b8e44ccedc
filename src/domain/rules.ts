/**
 * The number of the rules by which plays run. It goes into every scenario's revision: raise it with a change of the rules
 * that makes a stored play run otherwise, so that such plays are said to be of another revision instead of changing.
 */
export const RULES = 2;
