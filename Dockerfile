# One image for every process of the graph; the command says which. See docker-compose.yml.
ARG NODE_IMAGE=node:20-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY .swcrc ./
COPY gateway gateway
COPY subgraphs subgraphs
COPY questions questions
COPY client client
RUN npm run build
# The composed file for subgraphs that answer under their own names in one network.
ARG SUBGRAPH_URL_TEMPLATE=http://{name}:{port}/graphql
RUN node dist/gateway/supergraph/main.js --url-template "$SUBGRAPH_URL_TEMPLATE" --out supergraph.graphql
RUN npm prune --omit=dev --ignore-scripts

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/gateway/supergraph/supergraph.graphql gateway/supergraph/supergraph.graphql
COPY --from=build /app/supergraph.graphql ./
# The gateway serves them to whoever has nothing but it.
COPY README.md ./
COPY docs docs
# A new volume takes the owner of the folder that it is mounted on.
RUN mkdir -p /data/keys/trusted && chown -R node:node /data
USER node
EXPOSE 4000
CMD ["node", "dist/gateway/main.js"]
