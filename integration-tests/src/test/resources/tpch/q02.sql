select s.balance, s.name, n.name, p.part_key, p.manufacturer, s.address, s.phone, s.remark
from part p, supplier s, part_supplier ps, nation n, region r
where p.part_key = ps.part_key
  and s.supplier_key = ps.supplier_key
  and p.size = 15
  and p.kind like '%BRASS'
  and s.nation_key = n.nation_key
  and n.region_key = r.region_key
  and r.name = 'EUROPE'
  and ps.supply_cost = (
    select min(ps2.supply_cost)
    from part_supplier ps2, supplier s2, nation n2, region r2
    where p.part_key = ps2.part_key
      and s2.supplier_key = ps2.supplier_key
      and s2.nation_key = n2.nation_key
      and n2.region_key = r2.region_key
      and r2.name = 'EUROPE')
order by s.balance desc, n.name, s.name, p.part_key
limit 100
