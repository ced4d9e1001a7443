/**
 * A body or a cited document has data from so many documents on. What fewer say is in their own
 * twins, and most names stand in few.
 */
export const LEAST_OF_DATA = 5;

/**
 * The data of a place or a body is a file of its own from so many documents on: some 30 KB. Below
 * that it shares files with others of its province (shared-twins.ts).
 */
export const LEAST_OF_FILE = 20;
