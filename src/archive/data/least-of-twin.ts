/**
 * The page of a body, a place or a cited document has a JSON twin of its own from so many documents
 * on. What fewer say is in their own twins, and most names stand in few.
 */
export const LEAST_OF_TWIN = 5;
