// What is used of fontkit, which brings no types of its own.
declare module 'fontkit' {
  export function create(bytes: Uint8Array): import('./faces.ts').Outlines
}
