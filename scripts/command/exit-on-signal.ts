/** Signals by which a command is asked to stop, with the exit status of a shell (128 + number). */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Whether an exit status says that a process was asked to stop. */
export const isStopped = (status: number | null, signal: string | null): boolean =>
  signal !== null ? signal in SIGNALS : Object.values(SIGNALS).some((stopped) => stopped === status);

/** Has a process that is asked to stop (Ctrl-C, a window that is closed) tidy up, and then end. */
export function exitOnSignal(tidy: () => void | Promise<void>, statusOf = (status: number): number => status): void {
  for (const [signal, status] of Object.entries(SIGNALS))
    process.once(signal, () => void Promise.resolve(tidy()).finally(() => process.exit(statusOf(status))));
}
