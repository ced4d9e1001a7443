/** The faces of the site: which file each is cut from, and which layout features it keeps. */

/**
 * One face. `file` is a path in node_modules, `copyright` the notice that its licence wants kept.
 */
export interface Face {
  readonly name: string;
  readonly family: string;
  readonly style: string;
  readonly file: string;
  readonly copyright: string;
  readonly features: readonly string[];
}

/**
 * What joins and places marks and letters; without it a Vietnamese letter in two code points falls
 * apart.
 */
const SHAPING = ['ccmp', 'locl', 'mark', 'mkmk'];

/**
 * For running text. Figures of both families are of one height as they come, so no feature sets
 * them.
 */
const TEXT = [...SHAPING, 'kern', 'liga'];

/**
 * The licence of Source Serif reserves the name “Source” for its makers, so what is cut from it has
 * another.
 */
const SERIF = {
  family: 'Kho Serif',
  copyright: '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
  features: TEXT,
};

const SANS = {
  family: 'Kho Sans',
  copyright: 'Copyright 2021 The Be Vietnam Pro Project Authors (https://github.com/bettergui/BeVietnamPro)',
  features: TEXT,
};

const MONO = {
  family: 'Kho Mono',
  copyright: 'Copyright 2020 The JetBrains Mono Project Authors (https://github.com/JetBrains/JetBrainsMono)',
  // Without kerning and ligatures: what is set in it keeps its columns.
  features: SHAPING,
};

/** Every file in src/fonts, by its name there. */
export const faces: readonly Face[] = [
  {
    ...SERIF,
    name: 'serif-400',
    style: 'Regular',
    file: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  },
  {
    ...SERIF,
    name: 'serif-600',
    style: 'SemiBold',
    file: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  },
  {
    ...SERIF,
    name: 'serif-400-italic',
    style: 'Italic',
    file: '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  },
  {
    ...SANS,
    name: 'sans-400',
    style: 'Regular',
    file: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  },
  {
    ...SANS,
    name: 'sans-600',
    style: 'SemiBold',
    file: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
  },
  {
    ...MONO,
    name: 'mono-400',
    style: 'Regular',
    file: '@expo-google-fonts/jetbrains-mono/400Regular/JetBrainsMono_400Regular.ttf',
  },
];
