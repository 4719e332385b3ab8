-- Countries of the set: ISO code for the lane, and the zone of the capital in which the promise ends.
WITH place(country, code, zone) AS (VALUES
  ('Afghanistan', 'AF', 'Asia/Kabul'), ('Angola', 'AO', 'Africa/Luanda'), ('Belize', 'BZ', 'America/Belize'),
  ('Benin', 'BJ', 'Africa/Porto-Novo'), ('Botswana', 'BW', 'Africa/Gaborone'),
  ('Burkina Faso', 'BF', 'Africa/Ouagadougou'), ('Burundi', 'BI', 'Africa/Bujumbura'),
  ('Cameroon', 'CM', 'Africa/Douala'), ('Congo, DRC', 'CD', 'Africa/Kinshasa'),
  ('Côte d''Ivoire', 'CI', 'Africa/Abidjan'), ('Dominican Republic', 'DO', 'America/Santo_Domingo'),
  ('Ethiopia', 'ET', 'Africa/Addis_Ababa'), ('Ghana', 'GH', 'Africa/Accra'), ('Guatemala', 'GT', 'America/Guatemala'),
  ('Guinea', 'GN', 'Africa/Conakry'), ('Guyana', 'GY', 'America/Guyana'), ('Haiti', 'HT', 'America/Port-au-Prince'),
  ('Kazakhstan', 'KZ', 'Asia/Almaty'), ('Kenya', 'KE', 'Africa/Nairobi'), ('Kyrgyzstan', 'KG', 'Asia/Bishkek'),
  ('Lebanon', 'LB', 'Asia/Beirut'), ('Lesotho', 'LS', 'Africa/Maseru'), ('Liberia', 'LR', 'Africa/Monrovia'),
  ('Libya', 'LY', 'Africa/Tripoli'), ('Malawi', 'MW', 'Africa/Blantyre'), ('Mali', 'ML', 'Africa/Bamako'),
  ('Mozambique', 'MZ', 'Africa/Maputo'), ('Namibia', 'NA', 'Africa/Windhoek'), ('Nigeria', 'NG', 'Africa/Lagos'),
  ('Pakistan', 'PK', 'Asia/Karachi'), ('Rwanda', 'RW', 'Africa/Kigali'), ('Senegal', 'SN', 'Africa/Dakar'),
  ('Sierra Leone', 'SL', 'Africa/Freetown'), ('South Africa', 'ZA', 'Africa/Johannesburg'),
  ('South Sudan', 'SS', 'Africa/Juba'), ('Sudan', 'SD', 'Africa/Khartoum'), ('Swaziland', 'SZ', 'Africa/Mbabane'),
  ('Tanzania', 'TZ', 'Africa/Dar_es_Salaam'), ('Togo', 'TG', 'Africa/Lome'), ('Uganda', 'UG', 'Africa/Kampala'),
  ('Vietnam', 'VN', 'Asia/Ho_Chi_Minh'), ('Zambia', 'ZM', 'Africa/Lusaka'), ('Zimbabwe', 'ZW', 'Africa/Harare'))
SELECT shipments.id, coalesce(code, 'ZZ') AS code, coalesce(zone, 'Etc/UTC') AS zone
FROM shipments LEFT JOIN place USING (country)
