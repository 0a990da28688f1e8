// A stylesheet that a module brings with it: the build packs it beside that module.
declare module '*.css'
