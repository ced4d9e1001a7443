/**
 * Phrases that every head of its kind prints in the same words, folded and without signs (Nghị định
 * 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW).
 */
export const NATION_PHRASE = 'cong hoa xa hoi chu nghia viet nam';
export const PARTY_PHRASE = 'dang cong san viet nam';

/** These and the motto: what stands in the right column. */
export const headPhrases: readonly string[] = [NATION_PHRASE, 'doc lap tu do hanh phuc', PARTY_PHRASE];
