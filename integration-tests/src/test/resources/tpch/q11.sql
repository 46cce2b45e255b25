select ps.part_key, sum(ps.supply_cost * ps.available) as worth
from part_supplier ps, supplier s, nation n
where ps.supplier_key = s.supplier_key
  and s.nation_key = n.nation_key
  and n.name = 'GERMANY'
group by ps.part_key
having sum(ps.supply_cost * ps.available) > (
  select sum(ps2.supply_cost * ps2.available) * 0.01
  from part_supplier ps2, supplier s2, nation n2
  where ps2.supplier_key = s2.supplier_key
    and s2.nation_key = n2.nation_key
    and n2.name = 'GERMANY')
order by worth desc
