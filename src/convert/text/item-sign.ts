/** What stands before an item of a list of names, as a piece of a pattern: a dash, a plus, a dot. */
export const ITEM_SIGN = '[-–—~+•●○▪■◦]';
