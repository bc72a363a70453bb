// A route as the builder knows it.
import { answered, api } from "../api/client";
import type { Place } from "../builder/place";
import { type RoutePage, keepRoute, routeKey } from "./reads";

export function placeOf({ route: { id } }: RoutePage): Place<RoutePage> {
  const path = { route: id };
  return {
    name: `route/${id}`,
    key: routeKey(id),
    many: false,
    read: () => answered(api.GET("/api/routes/{route}", { params: { path } })),
    save: (content, revision, once) => answered(api.PUT("/api/routes/{route}", { params: { path }, body: { revision, ...content }, ...once })),
    keep: keepRoute,
    proposals: (query) => answered(api.GET("/api/routes/{route}/proposals", { params: { path, query } })),
    alternatives: (item) => answered(api.GET("/api/routes/{route}/items/{item}/alternatives", { params: { path: { ...path, item } } })),
    if_cancelled: () => answered(api.GET("/api/routes/{route}/if-cancelled", { params: { path } })),
  };
}
