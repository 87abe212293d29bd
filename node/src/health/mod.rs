//! Whether the node lives, and whether it is fit for clients, over HTTP.
//!
//! | path | answer |
//! |---|---|
//! | `GET /health` | 200 as long as the node answers at all: restart it when this fails |
//! | `GET /ready` | 200 if clients are served well, else 503: send them elsewhere |
//!
//! Both answer with the same JSON: what was looked at, and what is wrong. The stock RPC server cannot be
//! taught paths of one's own (its `/health/readiness` knows peers and sync only), so this is a listener
//! of its own: `--health-port`. It reads a few values and runs no code of the chain.

mod readiness;

use crate::{chain_state as state, service::FullClient};
use futures::{StreamExt, stream::FuturesUnordered};
use http_body_util::Full;
use hyper::{
	Method, Request, Response, StatusCode,
	body::{Bytes, Incoming},
	header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HeaderValue},
	server::conn::http1,
	service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
pub use readiness::Needs;
use readiness::{Facts, Report};
use sc_client_api::HeaderBackend;
use sc_network_sync::SyncingService;
use sp_consensus::SyncOracle;
use std::{
	convert::Infallible,
	io,
	net::TcpListener,
	sync::Arc,
	time::{Duration, SystemTime, UNIX_EPOCH},
};
use subtensor_runtime::opaque::Block;
use tokio::{
	net::TcpStream,
	time::{sleep, timeout},
};

/// The port, as the command line writes it.
pub const PORT: &str = "9625";

/// Connections at a time; more wait.
const MOST_CONNECTIONS: usize = 64;

/// How long a connection may take in all.
const PATIENCE: Duration = Duration::from_secs(5);

/// Bytes of a request.
const MOST_BYTES: usize = 8 * 1024;

/// After a failed accept: there may be too many open files.
const PAUSE: Duration = Duration::from_millis(100);

/// Where the answers come from.
pub struct Watch {
	/// The chain.
	pub client: Arc<FullClient>,
	/// Peers and sync.
	pub sync: Arc<SyncingService<Block>>,
	/// What this node needs to be fit.
	pub needs: Needs,
}

impl Watch {
	fn report(&self) -> Report {
		self.needs.judge(self.look())
	}

	fn look(&self) -> Facts {
		let info = self.client.info();
		let time = state::value::<u64>(&self.client, info.best_hash, ("Timestamp", "Now"), &[]);
		let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
		// Neither the genesis nor a state that is still fetched has a time.
		let time = time.ok().flatten().filter(|time| *time > 0).map(Duration::from_millis);
		Facts {
			best: info.best_number,
			finalized: info.finalized_number,
			peers: self.sync.num_connected_peers(),
			syncing: self.sync.is_major_syncing(),
			block_age_seconds: time.map(|time| since_1970.saturating_sub(time).as_secs()),
		}
	}
}

/// Answers until the node ends.
pub async fn serve(listener: TcpListener, watch: Watch) {
	if let Err(error) = serve_on(listener, &watch).await {
		log::error!("/health and /ready are not served: {error}");
	}
}

async fn serve_on(listener: TcpListener, watch: &Watch) -> io::Result<()> {
	listener.set_nonblocking(true)?;
	let listener = tokio::net::TcpListener::from_std(listener)?;
	let mut connections = FuturesUnordered::new();
	loop {
		let has_room = connections.len() < MOST_CONNECTIONS;
		tokio::select! {
			accepted = listener.accept(), if has_room => match accepted {
				Ok((stream, _)) => connections.push(converse(stream, watch)),
				Err(error) => {
					log::debug!("/health: no connection: {error}");
					sleep(PAUSE).await;
				}
			},
			Some(()) = connections.next(), if !connections.is_empty() => {}
		}
	}
}

/// One request, one answer.
async fn converse(stream: TcpStream, watch: &Watch) {
	let answering =
		service_fn(|request| async move { Ok::<_, Infallible>(answer(&request, watch)) });
	let connection = http1::Builder::new()
		.timer(TokioTimer::new())
		.header_read_timeout(PATIENCE)
		.max_buf_size(MOST_BYTES)
		.keep_alive(false)
		.serve_connection(TokioIo::new(stream), answering);
	// Whoever is too slow, or speaks no HTTP, gets no answer.
	let _ = timeout(PATIENCE, connection).await;
}

fn answer(request: &Request<Incoming>, watch: &Watch) -> Response<Full<Bytes>> {
	let has_to_be_fit = match request.uri().path() {
		"/health" => false,
		"/ready" => true,
		_ => return refuse(StatusCode::NOT_FOUND, "there are /health and /ready"),
	};
	if ![Method::GET, Method::HEAD].contains(request.method()) {
		return refuse(StatusCode::METHOD_NOT_ALLOWED, "GET it");
	}
	let report = watch.report();
	let unfit = has_to_be_fit && !report.ready;
	let status = if unfit { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK };
	respond(status, &report)
}

fn refuse(status: StatusCode, advice: &str) -> Response<Full<Bytes>> {
	let mut response = respond(status, &serde_json::json!({ "error": advice }));
	response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
	response
}

fn respond(status: StatusCode, body: &impl serde::Serialize) -> Response<Full<Bytes>> {
	let json = serde_json::to_vec(body).unwrap_or_default();
	Response::builder()
		.status(status)
		.header(CONTENT_TYPE, "application/json")
		.header(CACHE_CONTROL, "no-store")
		.body(Full::from(json))
		.unwrap_or_default()
}
