// Which parts of the work the regulation in force has: asked once in a visit, by those whose screens depend on it.
import { answered, api } from "./client";
import { useQuery } from "./query";

export function useParts(region: string, wanted = true) {
  return useQuery({
    queryKey: ["regulation-parts", region],
    queryFn: () => answered(api.GET("/api/regulation/parts")),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: wanted,
  }).data;
}
