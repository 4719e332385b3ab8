SELECT station AS k, station_employer AS employer, station_name AS name, region FROM stations
