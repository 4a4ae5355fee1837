declare module 'virtual:core-reference' {
  // An ambient module may not import by a relative path in a statement of its own.
  const reference: import('./reference.ts').CoreReference;
  export default reference;
}
