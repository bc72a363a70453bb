// How pages read and change: reads are cached and repeated after a lost connection; a change carries one idempotency
// key through all its repetitions.
import { QueryClient, type QueryKey, useMutation, useQueryClient } from "@tanstack/react-query";
import { type Once, once } from "./client";
import { Refusal } from "./refusal";

export { useInfiniteQuery, useQuery } from "@tanstack/react-query";

function worthAgain(failures: number, error: Error) {
  return failures < 2 && error instanceof Refusal && (error.lost || error.status >= 500);
}

export const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: worthAgain, refetchOnWindowFocus: false } },
});

interface ActOptions<V, T> {
  /** Keys of reads that this change makes old. */
  refresh?: QueryKey[];
  done?: (answer: T, value: V) => void;
}

/** `act` gets what to change and the headers to spread into its call: api.POST(path, { body, ...once }). */
export function useAct<V, T>(act: (value: V, once: Once) => Promise<T>, options: ActOptions<V, T> = {}) {
  const client = useQueryClient();
  const mutation = useMutation<T, Refusal, { value: V; once: Once }>({
    mutationFn: ({ value, once }) => act(value, once),
    retry: worthAgain,
    networkMode: "always",
    onSuccess: async (answer, { value }) => {
      await Promise.all((options.refresh ?? []).map((queryKey) => client.invalidateQueries({ queryKey })));
      options.done?.(answer, value);
    },
  });
  return {
    run: (value: V) => mutation.mutate({ value, once: once() }),
    runAsync: (value: V) => mutation.mutateAsync({ value, once: once() }),
    running: mutation.isPending,
    refusal: mutation.error ?? undefined,
    answer: mutation.data,
    forget: mutation.reset,
  };
}
