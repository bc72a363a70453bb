// Levels and kinds of findings as the regulation in force names them.
import { api, answered } from "../api/client";
import { useQuery } from "../api/query";
import type { Level } from "./person";

export function useRegulation(): { levels: readonly Level[]; reasonMin: number } {
  const read = useQuery({ queryKey: ["regulation"], queryFn: () => answered(api.GET("/api/regulation")), staleTime: Infinity });
  return { levels: read.data?.levels.scale ?? [], reasonMin: read.data?.diagnostics.change_reason_min_length ?? 0 };
}
