"""Concepts that are sums of money, or tell of one."""

from __future__ import annotations

from claimdiff.lexicon import is_kind_of


def _ids(names: str) -> frozenset[str]:
    return frozenset(names.split())


MASS = _ids(
    "money cash revenue profit financial_loss write_down investment dividend debt income wealth assets funding "
    "tax_revenue budget public_spending deficit surplus market_capitalisation capital_funds damage_cost "
    "reserves_financial bonus_pay damages development_aid military_aid humanitarian_aid defence_spending"
)
"""Concepts that are sums: millions of them are millions of money."""
AMOUNTS = MASS | _ids(
    "cost fee loan bailout repayment payment bill_invoice subsidy bribe lottery_prize tax tax_cut stimulus_package "
    "savings_deposit frozen_assets inheritance foreign_investment royalty_payment wage severance_pay fine bail ransom "
    "donation transfer_fee licence_fee relief_fund prize_award reward_offer"
)
"""Those and others that are counted too; bare millions beside them are money."""
PRICED = AMOUNTS | _ids(
    "project_n plan_n construction_site construction_n renovation order_purchase takeover share_stock "
    "transfer_sport trade_agreement sponsorship insurance_claim bond_security mortgage business_contract insurance "
    "franchise_business hole_gap loot crowdfunding auction house apartment"
)
"""Concepts that millions without a noun are the price of: ``un chantier de 480 millions``."""
JUDGED = _ids("estimate_n average_value economic_forecast")
"""Concepts of what a sum is held against: ``the 1.05 billion average forecast``."""
MARKET = _ids("analyst shareholder share_price")
"""Concepts of those who hold it against that."""
SPENT = _ids(
    "pay_verb cost_verb spend invest earn fund_verb donate borrow lend owe save_money fine_verb ask demand_verb value "
    "steal offer_verb"
)
"""Verbs of which millions without a noun are the object."""
TRADED = _ids(
    "buy sell rent_verb award_verb sign_verb order_goods auction_verb business_contract order_purchase takeover "
    "auction transfer_sport insurance hire"
)
"""Concepts of trade: a figure behind a word of prices is what that costs: ``contratos por 900 millones``."""
LEFT = _ids("remainder total_amount difference increase_n decrease_n amount_to recover_v loot hole_gap value collect_v")
"""Concepts of what may be of anything, and is of money where no millions of an article are of other things."""


def is_amount(concept: str, among: frozenset[str]) -> bool:
    """Whether a concept is one of these sums, or a kind of one."""
    return concept in among or any(is_kind_of(concept, each) for each in among)
