import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** One direction: a stage imports only stages to its left (src/README.md). */
const STAGES = [
  'document',
  'rules',
  'lexicon',
  'ingest',
  'normalize',
  'annotate',
  'outline',
  'interpret',
  'record',
  'compare',
  'report',
];
const EDGES = ['cli', 'batch', 'queue', 'web'];

const NATURAL = {
  group: ['natural'],
  message: 'The bare import loads database drivers and reads .env; import natural/lib/natural/<part>/index.js.',
};
const NODE = {
  group: ['node:*'],
  message: 'Only src/cli, src/batch, src/queue and src/web know of Node; the rest also runs in a browser.',
};

function restrictImports(...patterns) {
  // types of the record's schema are the vocabulary of all stages; its code is not
  const allowed = patterns.map((pattern) => ({ ...pattern, allowTypeImports: true }));
  return {
    'no-restricted-imports': 'off',
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { paths: [{ name: 'natural', message: NATURAL.message }], patterns: allowed },
    ],
  };
}

function keepDirection(stage, index) {
  const later = [...STAGES.slice(index + 1), ...EDGES];
  const patterns = later.map((name) => ({
    group: [`**/${name}/**`, `!**/${stage}/**`],
    message: `${stage} comes before ${name}.`,
  }));
  return { files: [`src/${stage}/**/*.ts`], rules: restrictImports(NODE, ...patterns) };
}

const LONGEST_FUNCTION = 60;

const ASCII_CLASSES = String.raw`/\\[bwW]/`;
const ASCII_MESSAGE = String.raw`\b, \w and \W are ASCII and cut Vietnamese words; use src/document/text-boundary.ts.`;

export default tseslint.config(
  { ignores: ['dist/**', 'dist.new-*/**', 'coverage/**', 'out/**', 'fixtures/**', '.cache/**'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, regexp.configs['flat/recommended']],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/web/page/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Spread gives code points, which is what we mean.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: `Literal[regex.pattern=${ASCII_CLASSES}]`, message: ASCII_MESSAGE },
        {
          selector: `TaggedTemplateExpression[tag.property.name='raw'] TemplateElement[value.raw=${ASCII_CLASSES}]`,
          message: ASCII_MESSAGE,
        },
        { selector: 'TSEnumDeclaration', message: 'Use a literal union.' },
      ],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  { files: ['src/**/*.ts'], ignores: ['src/{cli,batch,queue,web}/**'], rules: restrictImports(NODE) },
  { files: ['src/{cli,batch,queue,web}/**/*.ts', 'tests/**/*.ts'], rules: restrictImports() },
  // The page runs in a browser; what it takes from the rest comes through one file.
  { files: ['src/web/page/**/*.{ts,tsx}'], rules: restrictImports(NODE) },
  ...STAGES.map(keepDirection),
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': ['error', { max: LONGEST_FUNCTION, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // They run on what the tests themselves made.
      'regexp/no-super-linear-backtracking': 'off',
      'regexp/no-super-linear-move': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    plugins: { regexp },
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'no-undef': 'off',
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
);
