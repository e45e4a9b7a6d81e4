/**
 * Proof, at compile time, that the schema and the engine's `Level` describe the same thing.
 *
 * Both are brought to one form first (all fields readonly, intersections spread), so that only real differences count:
 * a field that one side lacks, a wider or narrower value, an optional field that is required on the other side.
 */
import type { z } from 'zod';
import type { Level } from '../level-types.ts';
import type { levelSchema } from './level.ts';

type Normal<T> = T extends readonly unknown[] | object ? { readonly [Key in keyof T]: Normal<T[Key]> } : T;

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Assert<T extends true> = T;

type Parsed = z.infer<typeof levelSchema>;

export type SchemaEqualsEngine = Assert<Equal<Normal<Parsed>, Normal<Level>>>;
/** What passes the schema can be handed to the engine as it is. */
export type ParsedIsLevel = Assert<Parsed extends Level ? true : false>;
/** Every level that the engine could run can be written in a file. */
export type LevelIsParsed = Assert<Normal<Level> extends Normal<Parsed> ? true : false>;
