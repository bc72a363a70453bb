import { client } from "../api/client";
